int lines(char **text);
