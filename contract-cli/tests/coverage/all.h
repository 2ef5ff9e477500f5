#include "lib.h"
#include <stdlib.h>
