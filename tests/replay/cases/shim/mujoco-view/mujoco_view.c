#include <stdlib.h>

struct mjModel {
    int positions;
};

struct mjData {
    double positions[2];
};

struct mjModel *mj_makeModel_here(void);
struct mjData *mj_makeData(const struct mjModel *model);
const double *mj_qpos_here(const struct mjData *data, const struct mjModel *model, int *count);
void mj_deleteData(struct mjData *data);
void mj_deleteModel(struct mjModel *model);

struct mjModel *mj_makeModel_here(void) {
    struct mjModel *model = malloc(sizeof *model);
    if (model) {
        model->positions = 2;
    }
    return model;
}

struct mjData *mj_makeData(const struct mjModel *model) {
    struct mjData *data = malloc(sizeof *data);
    int i;
    for (i = 0; data && i < model->positions; i++) {
        data->positions[i] = i + 1;
    }
    return data;
}

const double *mj_qpos_here(const struct mjData *data, const struct mjModel *model, int *count) {
    *count = model->positions;
    return data->positions;
}

void mj_deleteData(struct mjData *data) { free(data); }
void mj_deleteModel(struct mjModel *model) { free(model); }
