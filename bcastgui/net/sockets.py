"""Every setsockopt and every quirk of an operating system."""
