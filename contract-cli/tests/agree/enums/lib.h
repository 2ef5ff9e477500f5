enum mode { READ, WRITE };
typedef enum { RED, BLUE } colour;
int open_as(enum mode m);
colour mix(colour a, colour *b);
