struct stream { const unsigned char *next; unsigned left; };
int feed(struct stream *s, int flush);
