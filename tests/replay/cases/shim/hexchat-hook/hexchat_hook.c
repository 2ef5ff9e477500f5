#include <stdlib.h>

struct hexchat_hook {
    int command;
};

struct hexchat_hook *hexchat_hook_command_here(int command);
int hexchat_hook_command_of(const struct hexchat_hook *hook);
int hexchat_unhook(struct hexchat_hook *hook);
void hexchat_drop_hook_here(struct hexchat_hook *hook);

struct hexchat_hook *hexchat_hook_command_here(int command) {
    struct hexchat_hook *hook = malloc(sizeof *hook);
    if (hook) {
        hook->command = command;
    }
    return hook;
}

int hexchat_hook_command_of(const struct hexchat_hook *hook) { return hook->command; }

int hexchat_unhook(struct hexchat_hook *hook) {
    int command = hook->command;
    free(hook);
    return command;
}

void hexchat_drop_hook_here(struct hexchat_hook *hook) { hexchat_unhook(hook); }
