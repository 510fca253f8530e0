# Sidan inför ett möte, för ordförande och samordnare.

help-prepare-meeting = Få allt du behöver veta inför mötet på en sida, också som Word
example-prepare-meeting = förbered mötet
