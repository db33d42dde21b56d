"""The Keyroster router as a package; ../build.py joins its modules into the one file that Open WebUI loads."""
