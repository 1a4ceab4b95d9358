#include <cdk/fn.hpp>
#include <cdk/logs/query_string.hpp>

namespace cdk::logs {
namespace {

/// The lines of a query as they come.
class Lines {
 public:
  void add(const char* command, const Input<std::string>& statement) {
    if (!statement.is_set() || statement == Value("")) return;
    text_ = text_.is_set() ? concat(text_, "\n| ", command, " ", statement) : concat(command, " ", statement);
  }
  void add(const char* command, const Vector<Input<std::string>>& statements) {
    for (const auto& statement : statements) add(command, statement);
  }
  Input<std::string> text() const { return text_.is_set() ? text_ : ""; }

 private:
  Input<std::string> text_;
};

Input<std::string> comma_separated(const Vector<Input<std::string>>& fields) {
  Input<std::string> text;
  for (const auto& field : fields) text = text.is_set() ? concat(text, ", ", field) : field;
  return text;
}

}  // namespace

QueryString::QueryString(const QueryStringProps& props) : stats_statements_(props.stats_statements.size()) {
  Lines lines;
  lines.add("fields", comma_separated(props.fields));
  lines.add("parse", props.parse_statements);
  lines.add("filter", props.filter_statements);
  lines.add("stats", props.stats_statements);
  lines.add("sort", props.sort);
  if (props.limit) lines.add("limit", std::to_string(*props.limit));
  lines.add("display", props.display);
  text_ = lines.text();
}

}  // namespace cdk::logs
