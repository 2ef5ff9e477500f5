int read_into(char *room, int size);
