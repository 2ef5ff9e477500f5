typedef struct thing thing;
int thing_value(const thing *t);
