int resize(int width, int height);
