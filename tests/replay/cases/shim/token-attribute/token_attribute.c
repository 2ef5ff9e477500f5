struct CK_ATTRIBUTE_here {
    unsigned long kind;
    const unsigned char *value;
    unsigned long length;
};

int token_sum_here(const struct CK_ATTRIBUTE_here *attribute);

int token_sum_here(const struct CK_ATTRIBUTE_here *attribute) {
    int sum = 0;
    for (unsigned long at = 0; at < attribute->length; at++) {
        sum += attribute->value[at];
    }
    return sum;
}
