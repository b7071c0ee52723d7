"""What has happened, who takes part, and what comes next."""
