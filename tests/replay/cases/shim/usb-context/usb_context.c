#include <stdlib.h>

struct libusb_context {
    int opened;
};

struct libusb_device_handle {
    struct libusb_context *context;
    int number;
};

struct libusb_context *libusb_init_here(void);
struct libusb_device_handle *libusb_open_here(struct libusb_context *context);
int libusb_number_here(const struct libusb_device_handle *handle);
void libusb_close(struct libusb_device_handle *handle);
void libusb_exit(struct libusb_context *context);

struct libusb_context *libusb_init_here(void) { return calloc(1, sizeof(struct libusb_context)); }

struct libusb_device_handle *libusb_open_here(struct libusb_context *context) {
    struct libusb_device_handle *handle = malloc(sizeof *handle);
    if (handle) {
        handle->context = context;
        handle->number = ++context->opened;
    }
    return handle;
}

int libusb_number_here(const struct libusb_device_handle *handle) { return handle->number; }

void libusb_close(struct libusb_device_handle *handle) {
    handle->context->opened--;
    free(handle);
}

void libusb_exit(struct libusb_context *context) { free(context); }
