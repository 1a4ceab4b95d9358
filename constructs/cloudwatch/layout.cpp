#include <algorithm>
#include <cdk/cloudwatch/layout.hpp>

namespace cdk::cloudwatch {

void WidgetGroup::add_at(const Widget& widget, int x, int y) {
  content_->widgets.push_back(widget);
  content_->offsets.emplace_back(x, y);
  content_->width = std::max(content_->width, x + widget->width());
  content_->height = std::max(content_->height, y + widget->height());
}

Row::Row(const std::vector<Widget>& widgets) {
  int x = 0, y = 0;
  for (const Widget& widget : widgets) {
    if (x + widget->width() > GRID_WIDTH) {
      y = height();
      x = 0;
    }
    add_at(widget, x, y);
    x += widget->width();
  }
}

void Row::add_widget(const Widget& w) { add_at(w, width() + w->width() > GRID_WIDTH ? 0 : width(), height()); }

void Row::position(int x, int y) const {
  for (std::size_t i = 0; i < widgets().size(); ++i)
    widgets()[i]->position(x + content().offsets[i].first, y + content().offsets[i].second);
}

void Column::position(int x, int y) const {
  for (const Widget& widget : widgets()) {
    widget->position(x, y);
    y += widget->height();
  }
}

IWidget::Warnings WidgetGroup::warnings_v2() const {
  Warnings warnings;
  for (const Widget& widget : widgets())
    for (auto& warning : widget->warnings_v2()) warnings.push_back(std::move(warning));
  return warnings;
}

std::vector<Value> WidgetGroup::to_json() const {
  std::vector<Value> json;
  for (const Widget& widget : widgets())
    for (Value& entry : widget->to_json()) json.push_back(std::move(entry));
  return json;
}

}  // namespace cdk::cloudwatch
