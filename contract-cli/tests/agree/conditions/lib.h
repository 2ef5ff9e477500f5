int always(int x);
