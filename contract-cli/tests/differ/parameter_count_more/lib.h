int at(int row);
