// What `cxx` needs on the C++ side: a class per type, which here is the C object itself, so that nothing is allocated
// twice, and a function per function, each of them inline.
#pragma once

#include <memory>
#include <stdexcept>

#include "rust/cxx.h"
#include "store.h"

namespace store {

class Part final {
public:
    Part() = delete;
    static void operator delete(void *object) { part_free(static_cast<part *>(object)); }
};

class Item final {
public:
    Item() = delete;
    static void operator delete(void *object) { item_free(static_cast<item *>(object)); }
};

class Blob final {
public:
    Blob() = delete;
    static void operator delete(void *object) { blob_free(static_cast<blob *>(object)); }
};

class Row final {
public:
    Row() = delete;
    static void operator delete(void *object) { row_free(static_cast<row *>(object)); }
};

inline item *of(Item &object) { return reinterpret_cast<item *>(&object); }
inline const item *of(const Item &object) { return reinterpret_cast<const item *>(&object); }

template <typename Class, typename Object> std::unique_ptr<Class> owned(Object *object) {
    if (object == nullptr) {
        throw std::runtime_error("out of memory");
    }
    return std::unique_ptr<Class>(reinterpret_cast<Class *>(object));
}

inline std::unique_ptr<Item> new_item() { return owned<Item>(item_new()); }
inline std::unique_ptr<Part> new_part() { return owned<Part>(part_new()); }
inline std::unique_ptr<Blob> new_blob() { return owned<Blob>(blob_new()); }
inline void set_size(Item &item, int size) { item_set_size(of(item), size); }
inline const Part &get_part(const Item &item) { return *reinterpret_cast<const Part *>(item_get0_part(of(item))); }
inline int weight(const Part &object) { return part_weight(reinterpret_cast<const part *>(&object)); }
inline void feed(Item &item, rust::Slice<const std::uint8_t> data) { item_feed(of(item), data.data(), data.size()); }
inline void feed_int(Item &item, rust::Slice<const std::uint8_t> data) {
    if (data.size() > 0x7fffffff || item_feed_int(of(item), data.data(), static_cast<int>(data.size())) != 0) {
        throw std::runtime_error("item_feed_int");
    }
}
inline rust::Str name(const Item &item) { return item_name(of(item)); }
inline void set_part(Item &item, std::unique_ptr<Part> object) {
    item_set0_part(of(item), reinterpret_cast<part *>(object.release()));
}
inline void check(const Item &item) {
    if (item_check(of(item)) != 0) {
        throw std::runtime_error("item_check");
    }
}
inline void adopt(Item &item, std::unique_ptr<Part> object) {
    if (item_adopt_part(of(item), reinterpret_cast<part *>(object.get())) != 0) {
        throw std::runtime_error("item_adopt_part");
    }
    object.release();
}
inline std::unique_ptr<Row> open_row(const Item &item) { return owned<Row>(row_open(of(item))); }
inline std::int32_t next(Row &object) { return row_next(reinterpret_cast<row *>(&object)); }
inline std::unique_ptr<Blob> share(const Blob &object) {
    auto *shared = reinterpret_cast<blob *>(const_cast<Blob *>(&object));
    blob_up_ref(shared);
    return std::unique_ptr<Blob>(reinterpret_cast<Blob *>(shared));
}

} // namespace store
