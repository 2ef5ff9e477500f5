int seek(unsigned int to);
