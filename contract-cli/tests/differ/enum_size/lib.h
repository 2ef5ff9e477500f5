enum level { LOW, HIGH };
int f(int x);
