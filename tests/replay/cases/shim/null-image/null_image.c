#include <stdlib.h>

struct Fl_Image {
    int width;
};

struct Fl_Window {
    int icon_width;
};

struct Fl_Image *Fl_Image_new(int width);
struct Fl_Window *Fl_Window_new(void);
int Fl_Window_set_icon(struct Fl_Window *window, const struct Fl_Image *image);
void Fl_Image_delete(struct Fl_Image *image);
void Fl_Window_delete(struct Fl_Window *window);

struct Fl_Image *Fl_Image_new(int width) {
    struct Fl_Image *image = malloc(sizeof *image);
    if (image) {
        image->width = width;
    }
    return image;
}

struct Fl_Window *Fl_Window_new(void) { return calloc(1, sizeof(struct Fl_Window)); }

int Fl_Window_set_icon(struct Fl_Window *window, const struct Fl_Image *image) { return window->icon_width = image->width; }

void Fl_Image_delete(struct Fl_Image *image) { free(image); }
void Fl_Window_delete(struct Fl_Window *window) { free(window); }
