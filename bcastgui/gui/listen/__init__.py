"""What is listened to, and the thread that receives."""
