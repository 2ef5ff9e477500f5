#include <stdlib.h>
#include <string.h>

int LLVMPrintModuleToFile_here(int fail, char **message);
void LLVMDisposeMessage_here(char *message);

int LLVMPrintModuleToFile_here(int fail, char **message) {
    if (!fail) {
        *message = (char *)1;
        return 0;
    }
    *message = strdup("no space");
    return 1;
}

void LLVMDisposeMessage_here(char *message) { free(message); }
