void other_function(void);
