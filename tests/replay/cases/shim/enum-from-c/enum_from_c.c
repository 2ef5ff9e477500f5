int cmsGetHeaderRenderingIntent_here(void);
int cmsGetHeaderRenderingIntent_here(void) { return 700; }
