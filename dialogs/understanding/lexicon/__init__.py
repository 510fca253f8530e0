"""What words mean, in Swedish and English."""
