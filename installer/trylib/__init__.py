"""What installer/try, installer/demo/fill and the live tests share. Standard library only."""
