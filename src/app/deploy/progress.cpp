#include "progress.hpp"

#include <algorithm>
#include <ctime>
#include <set>

#include <fmt/format.h>

#include "../output.hpp"

namespace cdk::app::deploy {
namespace {

/// How much is done, and since when.
class Account {
 public:
  explicit Account(std::size_t total) : total_(total) {}

  void take(const StackEvent& event) {
    if (!event.of_stack && is_final(event.status)) finished_.insert(event.logical_id);
  }
  std::string seconds() const { return clock_text(static_cast<long>(std::time(nullptr) - start_)); }
  std::size_t finished() const { return std::min(finished_.size(), total_); }
  std::size_t total() const { return total_; }
  std::string counted() const { return fmt::format("{}/{}", finished(), total_); }

 private:
  std::set<std::string> finished_;
  std::size_t total_;
  std::time_t start_ = std::time(nullptr);
};

class ProgressLog : public Progress {
 public:
  ProgressLog(std::string stack, std::size_t total) : stack_(std::move(stack)), account_(total) {}

  void take(const StackEvent& event) override {
    account_.take(event);
    note(fmt::format("{} | {} | {} | {} | {} | {}{}", stack_, account_.counted(), account_.seconds(), event.status,
                     event.type, event.logical_id, event.reason.empty() ? "" : " | " + event.reason));
  }
  void draw() override {}
  void clear() override {}

 private:
  std::string stack_;
  Account account_;
};

class ProgressTable : public Progress {
 public:
  ProgressTable(const Terminal& terminal, std::string stack, std::size_t total)
      : terminal_(terminal), stack_(std::move(stack)), account_(total) {}

  void take(const StackEvent& event) override {
    account_.take(event);
    if (is_failure(event.status) && !event.reason.empty()) {  // stays to be read
      clear();
      note(painted(terminal_, Colour::RED, fmt::format("  {}  {}  {}", event.status, event.type, event.logical_id)) +
           "\n    " + event.reason);
    }
    if (event.of_stack) return;
    const auto same = [&](const Row& row) { return row.event.logical_id == event.logical_id; };
    const auto row = std::ranges::find_if(rows_, same);
    const std::time_t since = row == rows_.end() ? std::time(nullptr) : row->since;
    if (row != rows_.end()) rows_.erase(row);
    rows_.push_back({event, since, is_final(event.status) ? std::time(nullptr) : 0});
  }

  void draw() override {
    clear();
    put(heading());
    for (const Row& row : shown_rows()) put(line_of(row));
  }

  void clear() override {
    if (drawn_ > 0) std::fprintf(stderr, "\x1b[%dA\x1b[J", drawn_);
    drawn_ = 0;
  }

 private:
  struct Row {
    StackEvent event;
    std::time_t since;
    /// 0: not yet.
    std::time_t until;
  };

  void put(const std::string& line) {
    note(line);
    ++drawn_;
  }

  /// In one line, with as much of a bar as there is room for.
  std::string heading() const {
    const std::string counts = fmt::format("{}  {}", account_.counted(), account_.seconds());
    const int room = terminal_.width - 1 - static_cast<int>(stack_.size() + counts.size() + 6);
    const auto width = static_cast<std::size_t>(std::clamp(room, 0, 24));
    const std::size_t done = account_.total() == 0 ? width : width * account_.finished() / account_.total();
    return fmt::format("{}  [{}{}]  {}", stack_, painted(terminal_, Colour::GREEN, std::string(done, '=')),
                       std::string(width - done, ' '), counts);
  }

  /// Those that are worked on, and below them the last ones that are done, as many as there is room for.
  std::vector<Row> shown_rows() const {
    std::vector<Row> rows(rows_.rbegin(), rows_.rend());
    std::ranges::stable_partition(rows, [](const Row& row) { return row.until == 0; });
    const auto room = static_cast<std::size_t>(std::clamp(terminal_.height - 3, 1, 16));
    rows.resize(std::min(rows.size(), room));
    return rows;
  }

  std::string line_of(const Row& row) const {
    const std::time_t until = row.until != 0 ? row.until : std::time(nullptr);
    const std::string line =
        fmt::format("{:<20}  {:>5}  {}  {}", row.event.status, clock_text(static_cast<long>(until - row.since)),
                    row.event.logical_id, row.event.type);
    const Colour colour = is_failure(row.event.status) ? Colour::RED : row.until != 0 ? Colour::GREEN : Colour::CYAN;
    return "  " +
           painted(terminal_, colour, line.substr(0, static_cast<std::size_t>(std::max(terminal_.width - 3, 20))));
  }

  const Terminal& terminal_;
  std::string stack_;
  Account account_;
  /// In the order of their last events.
  std::vector<Row> rows_;
  int drawn_ = 0;
};

}  // namespace

std::unique_ptr<Progress> make_progress(const Terminal& terminal, const std::string& stack, std::size_t total) {
  if (terminal.live) return std::make_unique<ProgressTable>(terminal, stack, total);
  return std::make_unique<ProgressLog>(stack, total);
}

std::string clock_text(long seconds) {
  if (seconds >= 3600) return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

}  // namespace cdk::app::deploy
