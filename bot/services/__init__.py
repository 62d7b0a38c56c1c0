"""What the school does, one activity a module."""
