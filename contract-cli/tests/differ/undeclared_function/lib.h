int start(void);
