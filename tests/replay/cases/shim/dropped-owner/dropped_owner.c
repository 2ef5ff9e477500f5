#include <stdlib.h>

static int objects;
int replay_objects_left(void);
int replay_objects_left(void) { return objects; }

struct bch_control {
    int unused;
};

struct bch_control *bch_init_here(void);
void bch_free_here(struct bch_control *object);

struct bch_control *bch_init_here(void) {
    objects++;
    return calloc(1, sizeof(struct bch_control));
}

void bch_free_here(struct bch_control *object) {
    objects--;
    free(object);
}

struct cmark_node {
    int unused;
};

struct cmark_node *cmark_node_new_here(void);
void cmark_node_free_here(struct cmark_node *object);

struct cmark_node *cmark_node_new_here(void) {
    objects++;
    return calloc(1, sizeof(struct cmark_node));
}

void cmark_node_free_here(struct cmark_node *object) {
    objects--;
    free(object);
}

struct tsBSpline {
    int unused;
};

struct tsBSpline *ts_bspline_new_here(void);
void ts_bspline_free_here(struct tsBSpline *object);

struct tsBSpline *ts_bspline_new_here(void) {
    objects++;
    return calloc(1, sizeof(struct tsBSpline));
}

void ts_bspline_free_here(struct tsBSpline *object) {
    objects--;
    free(object);
}

struct TSParser {
    int unused;
};

struct TSParser *ts_parser_new_here(void);
void ts_parser_delete_here(struct TSParser *object);

struct TSParser *ts_parser_new_here(void) {
    objects++;
    return calloc(1, sizeof(struct TSParser));
}

void ts_parser_delete_here(struct TSParser *object) {
    objects--;
    free(object);
}

struct LTCDecoder {
    int unused;
};

struct LTCDecoder *ltc_decoder_create_here(void);
void ltc_decoder_free_here(struct LTCDecoder *object);

struct LTCDecoder *ltc_decoder_create_here(void) {
    objects++;
    return calloc(1, sizeof(struct LTCDecoder));
}

void ltc_decoder_free_here(struct LTCDecoder *object) {
    objects--;
    free(object);
}

struct TAOS_STMT {
    int unused;
};

struct TAOS_STMT *taos_stmt_init_here(void);
void taos_stmt_close_here(struct TAOS_STMT *object);

struct TAOS_STMT *taos_stmt_init_here(void) {
    objects++;
    return calloc(1, sizeof(struct TAOS_STMT));
}

void taos_stmt_close_here(struct TAOS_STMT *object) {
    objects--;
    free(object);
}
