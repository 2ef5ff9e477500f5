typedef struct list list;
void add(list *l, const char *text __attribute__((lifetime_capture_by(l))));
void name(const char *text __attribute__((lifetime_capture_by(global))));
void put(list *l, list *other, const char *text __attribute__((lifetime_capture_by(other))));
