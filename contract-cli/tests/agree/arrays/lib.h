int digest(const unsigned char data[32], char out[static 16]);
int pair(int fd[2]);
