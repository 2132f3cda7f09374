/* What a plain C program loses, for comparison: reader PORT BUFFER IDLE_SECONDS
 *
 * Reads by recvmmsg what a program needs to show a datagram: payload, sender, kernel time,
 * destination, interface and drop count. Keeps nothing. BUFFER is asked of SO_RCVBUF. Prints
 * "ready", and, when nothing has come for IDLE_SECONDS after the first datagram: received, lost,
 * seconds of processor from the first datagram on.
 */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>

enum { BATCH = 512, SLOT = 65536, CONTROL = 128, MOST_PATIENCE = 30 };

/* From linux/sock_diag.h and asm-generic/socket.h, which old headers lack. */
enum { MEMINFO = 55, MEMINFO_DROPS = 8, MEMINFO_COUNTS = 9 };

static double processor(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return used.ru_utime.tv_sec + used.ru_stime.tv_sec +
           1e-6 * (used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

static void be_patient(int s, double seconds) {
    struct timeval limit = {(time_t)seconds, (seconds - (time_t)seconds) * 1e6};
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
}

int main(int argc, char **argv) {
    static char payloads[BATCH][SLOT], controls[BATCH][CONTROL];
    static struct mmsghdr messages[BATCH];
    static struct sockaddr_in senders[BATCH];
    struct iovec parts[BATCH];

    if (argc != 4) {
        fprintf(stderr, "usage: %s PORT BUFFER IDLE_SECONDS\n", argv[0]);
        return 2;
    }
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};
    int buffer = atoi(argv[2]), on = 1, s = socket(AF_INET, SOCK_DGRAM, 0);
    setsockopt(s, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    setsockopt(s, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    setsockopt(s, SOL_SOCKET, SO_RXQ_OVFL, &on, sizeof on);
    setsockopt(s, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
    if (bind(s, (struct sockaddr *)&at, sizeof at) != 0) {
        perror("bind");
        return 1;
    }
    printf("ready\n");
    fflush(stdout);

    long received = 0;
    double before = 0;
    be_patient(s, MOST_PATIENCE);
    for (;;) {
        for (int i = 0; i < BATCH; i++) {
            parts[i] = (struct iovec){payloads[i], SLOT};
            messages[i].msg_hdr = (struct msghdr){.msg_name = &senders[i],
                                                  .msg_namelen = sizeof senders[i],
                                                  .msg_iov = &parts[i],
                                                  .msg_iovlen = 1,
                                                  .msg_control = controls[i],
                                                  .msg_controllen = CONTROL};
        }
        if (received == 0) before = processor();
        int count = recvmmsg(s, messages, BATCH, MSG_WAITFORONE, NULL);
        if (count <= 0) break;
        if (received == 0) be_patient(s, atof(argv[3]));
        received += count;
    }
    unsigned counts[MEMINFO_COUNTS] = {0};
    socklen_t size = sizeof counts;
    getsockopt(s, SOL_SOCKET, MEMINFO, counts, &size);
    printf("%ld %u %.6f\n", received, counts[MEMINFO_DROPS], processor() - before);
    return 0;
}
