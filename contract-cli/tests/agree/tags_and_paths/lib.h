struct entry { int x; };
typedef struct stream_s { int y; } stream;
int entry_value(const struct entry *e);
int stream_value(stream *s);
