// How widgets are laid out.
#pragma once

#include <cdk/cloudwatch/layout_props.hpp>
#include <cdk/cloudwatch/widget.hpp>
#include <concepts>

namespace cdk::cloudwatch {

/// What rows and columns have in common: widgets, to which copies may add.
class WidgetGroup : public IWidget {
 public:
  const std::vector<Widget>& widgets() const noexcept { return content_->widgets; }
  int width() const override { return content_->width; }
  int height() const override { return content_->height; }
  Warnings warnings_v2() const override;
  std::vector<Value> to_json() const override;

 protected:
  /// The widgets, where they stand within the group, and its size as they were added.
  struct Content {
    std::vector<Widget> widgets{};
    std::vector<std::pair<int, int>> offsets{};
    int width = 0;
    int height = 0;
  };
  WidgetGroup() : content_(std::make_shared<Content>()) {}
  const Content& content() const noexcept { return *content_; }
  /// Adds a widget that stands there.
  void add_at(const Widget& widget, int x, int y);

 private:
  std::shared_ptr<Content> content_;
};

/// Widgets side by side. Those that don't fit go on below.
class Row : public WidgetGroup {
 public:
  template <std::convertible_to<Widget>... W>
  explicit Row(const W&... widgets) : Row(std::vector<Widget>{Widget(widgets)...}) {}
  explicit Row(const std::vector<Widget>& widgets);

  /// Below the others, right of them where there is room.
  void add_widget(const Widget& w);
  void position(int x, int y) const override;
};

/// Widgets below each other.
class Column : public WidgetGroup {
 public:
  template <std::convertible_to<Widget>... W>
  explicit Column(const W&... widgets) : Column(std::vector<Widget>{Widget(widgets)...}) {}
  explicit Column(const std::vector<Widget>& widgets) {
    for (const Widget& widget : widgets) add_widget(widget);
  }

  void add_widget(const Widget& w) { add_at(w, 0, height()); }
  void position(int x, int y) const override;
};

/// Nothing, which takes up space.
class Spacer : public IWidget {
 public:
  explicit Spacer(const SpacerProps& props = {}) : props_(props) {}
  int width() const override { return props_.width; }
  int height() const override { return props_.height; }
  void position(int, int) const override {}
  std::vector<Value> to_json() const override { return {}; }

 private:
  SpacerProps props_;
};

}  // namespace cdk::cloudwatch
