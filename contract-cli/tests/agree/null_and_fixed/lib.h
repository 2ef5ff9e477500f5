typedef struct engine engine;
int begin(int kind, engine *e, int (*hook)(int), engine **slot);
