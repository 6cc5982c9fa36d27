"""How good the search is: questions with known answers, asked in a browser."""
