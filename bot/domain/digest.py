"""What is kept of a secret, or of the id of somebody who was forgotten: enough to know it again, and no more."""

import hashlib


def digest(text: str) -> str:
    """Its SHA-256, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
