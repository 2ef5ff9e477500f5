struct entry { int kind; int flags; int length; };
int f(int x);
