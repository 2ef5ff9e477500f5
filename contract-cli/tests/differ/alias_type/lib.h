typedef int row_id;
int f(int x);
