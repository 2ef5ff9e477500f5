typedef struct stack STACK;
int stack_num(const STACK *stack);
void *stack_value(const STACK *stack, int place);
STACK *stack_new(void);
void stack_free(STACK *stack);

struct stack_of_item;
typedef struct item item;
#define stack_of_item_num(s) stack_num((const STACK *)(s))
#define stack_of_item_value(s, n) \
    ((item *)stack_value((const STACK *)(s), (n)))
#define stack_of_item_new() ((struct stack_of_item *)stack_new())
#define stack_of_item_free(s) stack_free((STACK *)(s))
