void stop(void);
