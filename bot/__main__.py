"""`python -m bot` is `ouderlijn`."""

from bot.cli import main

main()
