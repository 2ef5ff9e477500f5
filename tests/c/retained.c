/* Objects that keep what they are given, and read it whenever they are used, also when they are freed. */
#include "tests.h"

typedef struct scroll {
    const char *title;
    const int *numbers;
    size_t count;
    const int *extra;
    unsigned char *scratch;
    size_t room;
    struct scroll *next;
} scroll;

static PER_THREAD int last_sum;
int scroll_sum(const scroll *s) {
    int sum = s->title ? (int)strlen(s->title) : 0;
    for (size_t i = 0; i < s->count; i++) sum += s->numbers[i];
    if (s->extra) sum += *s->extra;
    for (size_t i = 0; i < s->room; i++) sum += s->scratch[i];
    return s->next ? sum + scroll_sum(s->next) : sum;
}
scroll *scroll_new(void) { return calloc(1, sizeof(scroll)); }
void scroll_free(scroll *s) { last_sum = scroll_sum(s); free(s); }
int scroll_last_sum(void) { return last_sum; }
void scroll_title(scroll *s, const char *title) { s->title = title; }
int scroll_numbers(scroll *s, const int *numbers, size_t count) {
    if (count > 4) return -1;
    s->numbers = numbers;
    s->count = count;
    return 0;
}
void scroll_extra(scroll *s, const int *extra) { s->extra = extra; }
void scroll_scratch(scroll *s, unsigned char *scratch, size_t room) { s->scratch = scratch; s->room = room; }
void scroll_write(scroll *s, unsigned char byte) { for (size_t i = 0; i < s->room; i++) s->scratch[i] = byte; }
void scroll_follow(scroll *s, scroll *next) { s->next = next; }
scroll *scroll_titled(const char *title) { scroll *s = scroll_new(); s->title = title; return s; }
int scroll_make(const char *title, scroll **made) {
    if (!title[0]) return -1;
    *made = scroll_titled(title);
    return 0;
}

/* A page lies in a scroll, and keeps a note. */
typedef struct page { const scroll *in; const char *note; } page;
page *page_new(const scroll *in) { page *p = malloc(sizeof *p); p->in = in; p->note = ""; return p; }
void page_note(page *p, const char *note) { p->note = note; }
int page_sum(const page *p) { return scroll_sum(p->in) + (int)strlen(p->note); }
void page_free(page *p) { last_sum = page_sum(p); free(p); }

static const char *signature;
void sign_with(const char *name) { signature = name; }
size_t signature_length(void) { return signature ? strlen(signature) : 0; }
