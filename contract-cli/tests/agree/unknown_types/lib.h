struct point { int x, y; };
int norm(struct point p);
int sum();
