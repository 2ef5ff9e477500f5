enum level { LEVEL_LOW, LEVEL_HIGH };
int f(int x);
