"""Text and what is known around it in, an Intent out. Pure: nothing is looked up, nothing is changed."""
