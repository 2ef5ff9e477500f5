#include <stdlib.h>
#include <unistd.h>

struct xcb_connection_t {
    int fd;
};

struct xcb_connection_t *xcb_connect_to_fd_here(int fd);
void xcb_disconnect(struct xcb_connection_t *connection);

struct xcb_connection_t *xcb_connect_to_fd_here(int fd) {
    struct xcb_connection_t *connection = malloc(sizeof *connection);
    if (!connection) {
        close(fd);
        return NULL;
    }
    connection->fd = fd;
    return connection;
}

void xcb_disconnect(struct xcb_connection_t *connection) {
    close(connection->fd);
    free(connection);
}
