// What a prop holds that may be given several times.
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <new>
#include <utility>
#include <vector>

namespace cdk {

/// Several Ts in their order: what reads, and appends to, a std::vector, with conversions from and to it. Its own
/// because the modules' headers name a hundred of them, and an instance of std::vector has a compiler make fourteen
/// functions where this has two.
template <class T>
class Vector {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  constexpr Vector() noexcept = default;
  Vector(std::initializer_list<T> items) : Vector() { append(items.begin(), items.size()); }
  template <std::same_as<T> U>
  Vector(const std::vector<U>& items) : Vector() {
    append(items.data(), items.size());
  }
  Vector(const Vector& other) : Vector() { append(other.data_, other.size_); }
  Vector(Vector&& other) noexcept { swap(other); }
  Vector& operator=(Vector other) noexcept {
    swap(other);
    return *this;
  }
  ~Vector() {
    while (size_ != 0) data_[--size_].~T();
    ::operator delete(static_cast<void*>(data_));
  }
  template <std::same_as<T> U>
  operator std::vector<U>() const {
    return std::vector<U>(begin(), end());
  }

  const T* begin() const noexcept { return data_; }
  const T* end() const noexcept { return data_ + size_; }
  T* begin() noexcept { return data_; }
  T* end() noexcept { return data_ + size_; }
  bool empty() const noexcept { return size_ == 0; }
  std::size_t size() const noexcept { return size_; }
  const T& operator[](std::size_t index) const noexcept { return data_[index]; }
  T& operator[](std::size_t index) noexcept { return data_[index]; }
  const T& front() const noexcept { return data_[0]; }
  const T& back() const noexcept { return data_[size_ - 1]; }

  void push_back(T item) {
    if (size_ == capacity_) reserve(size_ == 0 ? 4 : 2 * size_);
    ::new (static_cast<void*>(data_ + size_)) T(std::move(item));
    ++size_;
  }
  template <class... Args>
  T& emplace_back(Args&&... args) {
    push_back(T(std::forward<Args>(args)...));
    return data_[size_ - 1];
  }

  friend bool operator==(const Vector& a, const Vector& b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  void swap(Vector& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

  void append(const T* items, std::size_t count) {
    reserve(size_ + count);
    for (const T* item = items; item != items + count; ++item, ++size_)
      ::new (static_cast<void*>(data_ + size_)) T(*item);
  }

  void reserve(std::size_t capacity) {
    if (capacity <= capacity_) return;
    Vector grown;
    grown.data_ = static_cast<T*>(::operator new(capacity * sizeof(T)));
    grown.capacity_ = capacity;
    for (; grown.size_ < size_; ++grown.size_)
      ::new (static_cast<void*>(grown.data_ + grown.size_)) T(std::move(data_[grown.size_]));
    swap(grown);
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace cdk
