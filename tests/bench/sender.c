/* A flood of numbered datagrams: sender ADDRESS PORT LENGTH RATE COUNT
 *
 * RATE is in datagrams a second, 0 for as fast as the system takes them. Payloads begin with
 * their number, 8 bytes, as far as LENGTH has room. Prints how many were sent and the seconds
 * that took.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 64, LONGEST = 65507, BUFFER = 8 << 20, MOST_SECONDS = 300 };

/* Slower than this the sender sleeps between batches; a sleep takes some 100 us, which at higher
 * rates would make bursts of what should be a steady flow. */
static const double FASTEST_WITH_SLEEP = 20000;
static const struct timespec SLEEP = {.tv_nsec = 20000};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static int fail(const char *what) {
    perror(what);
    return 1;
}

int main(int argc, char **argv) {
    static char payloads[BATCH][LONGEST];
    static struct mmsghdr messages[BATCH];
    struct iovec parts[BATCH];

    if (argc != 6) {
        fprintf(stderr, "usage: %s ADDRESS PORT LENGTH RATE COUNT\n", argv[0]);
        return 2;
    }
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
    long length = atol(argv[3]), count = atol(argv[5]);
    double rate = atof(argv[4]);
    if (inet_pton(AF_INET, argv[1], &to.sin_addr) != 1 || length < 0 || length > LONGEST) {
        fprintf(stderr, "no such address or length\n");
        return 2;
    }
    alarm(MOST_SECONDS);

    int s = socket(AF_INET, SOCK_DGRAM, 0), on = 1, buffer = BUFFER;
    if (s < 0) return fail("socket");
    setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    setsockopt(s, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
    for (int i = 0; i < BATCH; i++) {
        parts[i] = (struct iovec){payloads[i], length};
        messages[i].msg_hdr = (struct msghdr){
            .msg_name = &to, .msg_namelen = sizeof to, .msg_iov = &parts[i], .msg_iovlen = 1};
    }

    long sent = 0;
    double start = now();
    while (sent < count) {
        long due = rate > 0 ? (long)((now() - start) * rate) + 1 : count;
        if (due > count) due = count;
        if (sent == due) {
            if (rate < FASTEST_WITH_SLEEP) nanosleep(&SLEEP, NULL);
            continue;
        }
        int batch = due - sent < BATCH ? due - sent : BATCH;
        for (long i = 0; i < batch; i++) {
            long number = sent + i;
            memcpy(payloads[i], &number, length < 8 ? length : 8);
        }
        int taken = sendmmsg(s, messages, batch, 0);
        if (taken > 0)
            sent += taken;
        else if (errno != ENOBUFS && errno != EAGAIN && errno != ECONNREFUSED)
            return fail("sendmmsg");
    }
    printf("%ld %.6f\n", sent, now() - start);
    return 0;
}
