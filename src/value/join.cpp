#include "join.hpp"

#include <string>

#include "number.hpp"

namespace cdk::detail {
namespace {

/// The parts of `{"Fn::Join": [delimiter, [parts…]]}`, or nothing.
const Value* spliceable(const Value& part, std::string_view delimiter) {
  if (!part.is_object() || part.members().size() != 1 || part.members()[0].name != "Fn::Join") return nullptr;
  const Value& argument = part.members()[0].value;
  if (!argument.is_list() || argument.items().size() != 2) return nullptr;
  const Value& inner = argument.items()[0];
  if (!inner.is_string() || inner.as_string() != delimiter || !argument.items()[1].is_list()) return nullptr;
  return &argument.items()[1];
}

bool literal_text(const Value& part, std::string& text) {
  switch (part.kind()) {
    case Value::Kind::String: text = part.as_string(); return true;
    case Value::Kind::Integer: text = std::to_string(part.as_int()); return true;
    case Value::Kind::Number: text = number_text(part.as_double()); return true;
    case Value::Kind::Boolean: text = part.as_bool() ? "true" : "false"; return true;
    default: return false;
  }
}

class Joiner {
 public:
  explicit Joiner(std::string_view delimiter) : delimiter_(delimiter) {}

  void add(const Value& part) {
    std::string text;
    if (const Value* inner = spliceable(part, delimiter_)) {
      for (const Value& item : inner->items()) add(item);
    } else if (!literal_text(part, text)) {
      flush();
      out_.push_back(part);
    } else if (pending_set_) {
      pending_ += delimiter_;
      pending_ += text;
    } else {
      pending_ = std::move(text);
      pending_set_ = true;
    }
  }

  Value finish() {
    flush();
    if (out_.empty()) return Value("");
    if (out_.size() == 1) return out_.front();
    return Value::object({{"Fn::Join", Value::list({Value(delimiter_), Value::list(std::move(out_))})}});
  }

 private:
  void flush() {
    if (pending_set_) out_.emplace_back(std::move(pending_));
    pending_.clear();
    pending_set_ = false;
  }

  std::string_view delimiter_;
  std::vector<Value> out_;
  std::string pending_;
  bool pending_set_ = false;
};

}  // namespace

Value minimal_join(std::string_view delimiter, std::vector<Value> parts) {
  Joiner joiner(delimiter);
  for (const Value& part : parts) joiner.add(part);
  return joiner.finish();
}

}  // namespace cdk::detail
