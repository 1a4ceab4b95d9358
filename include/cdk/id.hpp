// How a construct gets its name and its line: what callers pass (Id) and what constructors receive (Scope).
#pragma once

#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace cdk {

class Construct;

/// The id of a construct within its scope, with the source line it was written on. Made implicitly from text, so that
/// every function that takes an Id knows its caller's line.
class Id {
 public:
  Id(std::string text, std::source_location where = std::source_location::current())
      : text_(std::move(text)), where_(where) {}
  Id(std::string_view text, std::source_location where = std::source_location::current())
      : text_(text), where_(where) {}
  Id(const char* text, std::source_location where = std::source_location::current()) : text_(text), where_(where) {}

  const std::string& text() const noexcept { return text_; }
  const std::source_location& where() const noexcept { return where_; }

  /// An id derived from this one, on the same line.
  friend Id operator+(const Id& id, std::string_view suffix) { return Id(id.text_ + std::string(suffix), id.where_); }
  friend Id operator+(std::string_view prefix, const Id& id) { return Id(std::string(prefix) + id.text_, id.where_); }

 private:
  std::string text_;
  std::source_location where_;
};

/// Where a new construct goes: made by `Construct::add`, handed to the construct's constructor and on to its base's.
class Scope {
 public:
  /// The construct that the new one is added to; null for the root.
  Construct* parent() const noexcept { return parent_; }
  const Id& id() const noexcept { return id_; }

 private:
  friend class Construct;
  friend class App;
  Scope(Construct* parent, Id id) : parent_(parent), id_(std::move(id)) {}

  Construct* parent_;
  Id id_;
};

}  // namespace cdk
