"""What is sent on time: the schedule, and rows sent again."""
